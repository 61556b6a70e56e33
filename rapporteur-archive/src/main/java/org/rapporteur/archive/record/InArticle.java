package org.rapporteur.archive.record;

import org.jspecify.annotations.Nullable;

/**
 * What an article's Reading calls a record of the archive.
 *
 * @param local id in the Reading, such as {@code v3}
 * @param key of the record
 * @param start of the words that name it, in UTF-16 code units of the article's text; 0 for
 *     entities
 * @param end one past their last character
 * @param words the words; absent when the archive keeps no text
 */
public record InArticle(String local, String key, int start, int end, @Nullable String words) {}
