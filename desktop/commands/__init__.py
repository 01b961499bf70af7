"""The commands of the command line, a module each, loaded when it is typed.

A command module has two functions: ``declare(parser)`` says what it takes, and
``run(asked, words)`` does it. Nothing of a command is imported for another: opening a day does not
wait for PowerPoint.
"""
