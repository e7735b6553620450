"""How the weights of `presscut.content.model` are made: `make train`. No part of what is installed."""
