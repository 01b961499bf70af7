"""The palette over the window: words of the day, places to go to, things to do, by keyboard."""
