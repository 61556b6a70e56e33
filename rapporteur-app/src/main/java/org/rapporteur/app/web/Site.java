package org.rapporteur.app.web;

import java.time.Clock;
import java.util.function.Supplier;
import org.rapporteur.app.Engine;
import org.rapporteur.archive.Archive;

/**
 * What the screens and the interface for programs work with. Safe for any number of threads.
 *
 * @param archive what is shown
 * @param engine gives the reader; the first call loads it
 * @param clock tells the day
 * @param settings how the server is reached
 * @param version of the program
 * @param secret what forms of this server's pages bring back, so that no other page can post
 */
public record Site(
    Archive archive,
    Supplier<Engine> engine,
    Clock clock,
    WebSettings settings,
    String version,
    String secret) {}
