package org.rapporteur.reader.event.time;

import org.rapporteur.model.EventTime;

/**
 * Words for a date in a sentence and what they mean.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param dateline whether it is the day on which the report was sent
 * @param time the date; of unknown precision when the words cannot be put on a calendar
 */
public record TimeMention(int sentence, int first, int last, boolean dateline, EventTime time) {

  /** Tells whether the token is one of these words. */
  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
