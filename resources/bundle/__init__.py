"""The stand-alone folder: Tablée with its Python and its libraries, nothing to install beside."""
