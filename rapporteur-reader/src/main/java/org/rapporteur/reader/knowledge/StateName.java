package org.rapporteur.reader.knowledge;

/** A state and which form of its name was met. */
public record StateName(State state, NameForm form) {}
