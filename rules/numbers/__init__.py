"""Figures, percentages and dates that do not add up or do not agree in style."""
