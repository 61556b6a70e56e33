package org.rapporteur.reader.parse;

import org.rapporteur.model.Certainty;

/**
 * An attribution inside one sentence.
 *
 * @param cue index of the head of the cue, -1 when a speaker goes on without one
 * @param anchor the cue, or the first token of the content where there is no cue
 * @param contentFirst index of the first token of the content
 * @param contentLast index of the last token of the content, inclusive; source and cue may stand
 *     between the two
 * @param source index of the head of the source phrase in the sentence, -1 when it stands elsewhere
 *     or is not named
 * @param certainty of the content as its source puts it
 * @param score probability, 0 to 1
 */
public record Attribution(
    int cue,
    int anchor,
    int contentFirst,
    int contentLast,
    int source,
    Certainty certainty,
    double score) {}
