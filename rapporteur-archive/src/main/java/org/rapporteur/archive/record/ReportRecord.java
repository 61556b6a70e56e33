package org.rapporteur.archive.record;

import org.jspecify.annotations.Nullable;

/**
 * What one article says: the words that a record rests on.
 *
 * @param key {@code report-…}
 * @param article the article
 * @param local id inside the article's Reading, such as {@code v3}
 * @param start of the words that name it, in UTF-16 code units of the article's text
 * @param end one past their last character
 * @param words the words: the trigger of an event or relation, the content of a statement
 * @param sentence the sentence around them; absent when the archive keeps no text
 * @param sentenceStart where the sentence begins
 */
public record ReportRecord(
    String key,
    ArticleRecord article,
    String local,
    int start,
    int end,
    String words,
    @Nullable String sentence,
    int sentenceStart) {}
