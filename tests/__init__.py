"""The tests: sentences, and days a user could have written."""
