"""The doors: what comes from outside is read, cleaned and checked here, and nowhere else."""
