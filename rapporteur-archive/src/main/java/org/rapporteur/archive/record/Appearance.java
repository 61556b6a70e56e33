package org.rapporteur.archive.record;

import org.jspecify.annotations.Nullable;

/**
 * An entity as one article names it.
 *
 * @param key of the article, {@code #} and the entity's id in its Reading, such as {@code
 *     article-3f9k2m1q8z7d4a#e2}: what a split names
 * @param article the article
 * @param name the article has for it
 * @param office the article gives it
 * @param mentions how often the article speaks of it
 * @param ruled whether a user said that it is this entity
 */
public record Appearance(
    String key,
    ArticleRecord article,
    String name,
    @Nullable String office,
    int mentions,
    boolean ruled) {}
