"""Words that English news writes with an accent. Own lists."""

COMMON = (
    "attaché blasé brûlée café château cliché communiqué consommé crèche crème crêpe découpage "
    "décor déclassé déjà dénouement détente divorcé doppelgänger éclat émigré entrée exposé façade "
    "fiancé fiancée flambé frappé garçon habitué jalapeño macramé maître mañana manqué matinée "
    "mélange ménage naïve naïvely naïveté négligée pâté piñata précis protégé "
    "protégée purée régime résumé risqué rosé roué sauté sautéed séance señor señora "
    "smörgåsbord soigné soirée soufflé toupée touché über voilà"
).split()
"""With small letters: nouns, verbs and adjectives, mostly out of French and Spanish."""

NAMES = (
    "Álvarez André Andrés Asunción Beyoncé Björk Bogotá Brasília Brontë Cancún Chávez Citroën "
    "Córdoba Dalí Domínguez Düsseldorf Dvořák Erdoğan Fernández François Françoise Führer García "
    "Gödel Gómez González Gutiérrez Hermès Hernández Jiménez Kovács Lancôme López Málaga "
    "Márquez Martínez Medellín Mbappé Montréal Müller Muñoz Nestlé Núñez Orbán Özil Pérez Piñera "
    "Pokémon Potosí Québec Québécois Ramírez Renée Rodríguez Sánchez Schröder Schrödinger "
    "Ségolène Suárez Vázquez Velázquez Yucatán Zürich"
).split()
"""Of people, places and firms."""
