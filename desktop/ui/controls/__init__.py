"""The controls of the window, drawn from its theme: labels, buttons, chips, avatars, messages."""
