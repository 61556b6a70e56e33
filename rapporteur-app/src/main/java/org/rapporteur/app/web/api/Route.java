package org.rapporteur.app.web.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question that can be asked, and what is said about it in the description of the interface.
 *
 * @param method of HTTP
 * @param path with parameters in braces
 * @param summary what it does, in one line
 * @param handler answers
 * @param parameters that it takes; no others are accepted
 * @param body JSON Schema of the body by media type; empty if it takes none
 * @param answers what it answers when all goes well
 */
record Route(
    HandlerType method,
    String path,
    String summary,
    Handler handler,
    List<Parameter> parameters,
    Map<String, Map<String, Object>> body,
    List<Answer> answers) {
  static Route get(String path, String summary, Handler handler) {
    return new Route(HandlerType.GET, path, summary, handler, List.of(), Map.of(), List.of());
  }

  static Route post(String path, String summary, Handler handler) {
    return new Route(HandlerType.POST, path, summary, handler, List.of(), Map.of(), List.of());
  }

  static Route delete(String path, String summary, Handler handler) {
    return new Route(HandlerType.DELETE, path, summary, handler, List.of(), Map.of(), List.of());
  }

  Route takes(Parameter... more) {
    return takes(List.of(more));
  }

  Route takes(List<Parameter> more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(more);
    return new Route(method, path, summary, handler, all, body, answers);
  }

  Route body(String mediaType, Map<String, Object> schema) {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>(body);
    all.put(mediaType, schema);
    return new Route(method, path, summary, handler, parameters, all, answers);
  }

  Route answers(Answer more) {
    List<Answer> all = new ArrayList<>(answers);
    all.add(more);
    return new Route(method, path, summary, handler, parameters, body, all);
  }

  /** Returns the names of what may stand behind the question mark. */
  Set<String> queryNames() {
    return parameters.stream()
        .filter(parameter -> parameter.place().equals("query"))
        .map(Parameter::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
