"""The spelling of what one types: misspelt words underlined, and better ones proposed."""
