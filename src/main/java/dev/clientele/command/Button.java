package dev.clientele.command;

/// What to ask next: a label to press and the question it asks, as a person would have typed it.
public record Button(String label, String question) {}
