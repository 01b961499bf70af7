"""People from a table: what its columns say, what that would change, and the change itself."""
