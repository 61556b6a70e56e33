package org.rapporteur.app.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.app.web.Refused;
import org.rapporteur.app.web.Tags;
import org.rapporteur.model.Sha256;

/**
 * The style sheets and scripts of the pages. Only what is listed here is served; it comes from the
 * program itself and from WebJars, never from the network.
 */
final class Assets {
  private static final String OWN = "/org/rapporteur/app/web/";
  private static final String JARS = "/META-INF/resources/webjars/";
  private static final Map<String, String> RESOURCES =
      Map.ofEntries(
          Map.entry("report.js", "/org/rapporteur/app/render/report.js"),
          Map.entry("htmx.js", JARS + "htmx.org/2.0.10/dist/htmx.min.js"),
          Map.entry("d3-dispatch.js", JARS + "d3-dispatch/3.0.1/dist/d3-dispatch.min.js"),
          Map.entry("d3-quadtree.js", JARS + "d3-quadtree/3.0.1/dist/d3-quadtree.min.js"),
          Map.entry("d3-timer.js", JARS + "d3-timer/3.0.1/dist/d3-timer.min.js"),
          Map.entry("d3-force.js", JARS + "d3-force/3.0.0/dist/d3-force.min.js"));
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  /** What a resource holds, and what browsers know it by. */
  private record Asset(byte[] content, String tag) {}

  private final Map<String, Asset> read = new ConcurrentHashMap<>();

  /** Sends one of them. */
  void send(Context context) {
    String name = context.pathParam("name");
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (!name.matches("[a-z0-9-]+\\.[a-z]+") || type == null) {
      throw Refused.missing("there is no such file");
    }
    Asset asset = asset(name).orElseThrow(() -> Refused.missing("there is no such file"));
    if (!Tags.isKnown(context, asset.tag())) {
      context.contentType(type).result(asset.content());
    }
  }

  private Optional<Asset> asset(String name) {
    Asset known = read.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    try (InputStream in =
        Assets.class.getResourceAsStream(RESOURCES.getOrDefault(name, OWN + name))) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] content = in.readAllBytes();
      Asset asset = new Asset(content, "W/\"" + Sha256.of(content) + '"');
      read.put(name, asset);
      return Optional.of(asset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
