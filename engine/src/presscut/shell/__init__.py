"""What the command `presscut` is made of."""
