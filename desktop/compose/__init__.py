"""From an event to documents: the deck, the minutes and the papers, as pure functions."""
