package org.rapporteur.reader.repair;

import org.rapporteur.model.RepairKind;

/** One change to a text: the characters from start to end give way to others. */
record Edit(int start, int end, String replacement, RepairKind kind) {}
