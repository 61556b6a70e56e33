package org.rapporteur.app.web;

import io.javalin.http.Context;
import java.util.List;

/** A form that a page of this server sent. */
public final class Form {
  private final Context context;

  private Form(Context context) {
    this.context = context;
  }

  /**
   * Takes the form of a request.
   *
   * @throws Refused if it does not come from a page of this server, or nothing may be changed
   */
  public static Form of(Context context, Site site) {
    if (!site.settings().mayChange()) {
      throw new Refused(403, "the archive was opened to read only");
    }
    if (!context.isFormUrlencoded()) {
      throw new Refused(415, "forms are sent as application/x-www-form-urlencoded");
    }
    if (!Secrets.areSame(context.formParam("secret"), site.secret())) {
      throw new Refused(403, "the form has expired: load the page again and repeat");
    }
    return new Form(context);
  }

  /** Returns a field, or the empty string. */
  public String field(String name) {
    String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }

  /** Returns every value of a field. */
  public List<String> all(String name) {
    return context.formParams(name).stream().map(String::strip).toList();
  }
}
