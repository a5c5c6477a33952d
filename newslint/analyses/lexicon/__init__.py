"""Word lists and the small grammars made of them, apart from the analyses that read them."""
