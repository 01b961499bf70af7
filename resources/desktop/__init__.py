"""What a Linux desktop is told of Tablée: its name in menus, its files, its icons."""
