package org.rapporteur.sources.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Lets only addresses on the public internet pass: no loopback, private, link-local, carrier-grade
 * NAT, unique local, multicast or reserved ones, also not inside IPv6 addresses that stand for an
 * IPv4 address.
 *
 * <p>A host name is looked up right before the connection. The client looks it up again, and gets
 * the same answer from the cache of the JDK, which keeps answers for 30 seconds unless {@code
 * networkaddress.cache.ttl} is set otherwise. A server of names that changes its answers in between
 * (DNS rebinding) is kept out by that cache alone: do not set its time to 0.
 */
final class AddressCheck {
  private final boolean local;

  AddressCheck(boolean local) {
    this.local = local;
  }

  /**
   * Passes or refuses the address.
   *
   * @throws FetchRefused if nothing may be fetched from there
   */
  void check(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw FetchRefused.forGood("only http and https addresses can be fetched");
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw FetchRefused.forGood("this is no address of a page: check how it is written");
    }
    InetAddress[] addresses = lookUp(uri.getHost());
    if (!local && Arrays.stream(addresses).anyMatch(address -> !isPublic(address))) {
      throw FetchRefused.forGood(
          "the address is in a private network, and such are asked only where that is allowed"
              + " (--allow-private)");
    }
  }

  private static InetAddress[] lookUp(String host) {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw FetchRefused.forNow(
          "the host " + host + " is not known: check the address and the network");
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6((Inet6Address) address);
  }

  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 0xFF;
    int b = bytes[1] & 0xFF;
    int c = bytes[2] & 0xFF;
    boolean reserved = a == 0 || a == 10 || a == 127 || a >= 224;
    boolean carrier = a == 100 && (b & 0xC0) == 64;
    boolean inner = (a == 172 && (b & 0xF0) == 16) || (a == 192 && b == 168);
    boolean link = a == 169 && b == 254;
    boolean special = (a == 192 && b == 0 && (c == 0 || c == 2)) || (a == 198 && (b & 0xFE) == 18);
    boolean example = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
    return !(reserved || carrier || inner || link || special || example);
  }

  /** Only 2000::/3 is given out, less documentation, 6to4, Teredo and what wraps IPv4. */
  private static boolean isPublic6(Inet6Address address) {
    byte[] bytes = address.getAddress();
    boolean given = (bytes[0] & 0xE0) == 0x20;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xFE) == 0;
    boolean example =
        bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
    return given && !sixToFour && !special && !example;
  }
}
