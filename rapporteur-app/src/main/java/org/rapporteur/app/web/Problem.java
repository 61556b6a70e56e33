package org.rapporteur.app.web;

import io.javalin.http.HttpResponseException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.filter.WrongFilter;
import org.rapporteur.archive.group.WrongGrouping;
import org.rapporteur.archive.link.WrongRuling;
import org.rapporteur.archive.query.WrongQuery;
import org.rapporteur.archive.review.WrongCorrection;
import org.rapporteur.archive.save.NoText;
import org.rapporteur.archive.store.UnusableArchive;

/**
 * What went wrong with a request, as RFC 9457 says it.
 *
 * @param status HTTP status
 * @param title what kind of mistake it is
 * @param detail what is wrong and what to do
 * @param parameter of the address that is wrong
 */
public record Problem(int status, String title, String detail, @Nullable String parameter) {
  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Says what an error means for the one who asked; an error of the program stays unexplained. */
  public static Problem of(Exception error) {
    String reason = error.getMessage() == null ? "" : error.getMessage();
    if (error instanceof WrongFilter wrong) {
      return new Problem(
          400, "Wrong parameter", wrong.parameter() + ": " + reason, wrong.parameter());
    }
    if (error instanceof Refused refused) {
      return of(refused.status(), reason);
    }
    if (error instanceof WrongQuery) {
      return of(400, reason);
    }
    if (error instanceof WrongCorrection
        || error instanceof WrongGrouping
        || error instanceof WrongRuling) {
      return of(422, reason);
    }
    if (error instanceof NoText) {
      return of(409, reason);
    }
    if (error instanceof UnusableArchive) {
      // its words name the file and what SQLite says: they are for the log
      return of(503, "The archive cannot be used now: try again; the server's log says why.");
    }
    if (error instanceof HttpResponseException response) {
      return of(response.getStatus(), said(response.getStatus(), reason));
    }
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException http) {
        return of(http.getCode(), "the request is malformed");
      }
    }
    if (isCutOff(error)) {
      return of(400, "the request ended before it was whole");
    }
    return of(500, "An error of the program; the server's log says more.");
  }

  /** Tells whether the client hung up, or did not send what it had announced. */
  public static boolean isCutOff(Exception error) {
    return error instanceof EofException
        || error instanceof UncheckedIOException && error.getCause() instanceof EofException;
  }

  /** What the server says itself names its own parts. */
  private static String said(int status, String reason) {
    return switch (status) {
      case 404 -> "there is nothing at this address";
      case 405 -> "this address does not take this method";
      case 413 -> "the request is too large: send less at once";
      default -> reason;
    };
  }

  private static Problem of(int status, String detail) {
    return new Problem(status, title(status), detail, null);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Request not understood";
      case 401 -> "Token missing";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 406 -> "Format not known";
      case 409 -> "Not possible now";
      case 413 -> "Too large";
      case 415 -> "Media type not known";
      case 421 -> "Wrong host";
      case 422 -> "Not possible";
      case 429 -> "Too many requests";
      case 503 -> "Not available now";
      default -> status < 500 ? "Request refused" : "Error";
    };
  }
}
