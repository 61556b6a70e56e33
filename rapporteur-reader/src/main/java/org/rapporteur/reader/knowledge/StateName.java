package org.rapporteur.reader.knowledge;

import org.rapporteur.reader.knowledge.NameForm;
import org.rapporteur.reader.knowledge.State;

/** A state and which form of its name was met. */
public record StateName(State state, NameForm form) {}
