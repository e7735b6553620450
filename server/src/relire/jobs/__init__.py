"""The worker, and the sweeps that find what is due."""
