package org.onrecord.ingestion.source;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which machines may be asked for an article. */
@FunctionalInterface
interface Addresses {
    /** Those of the open internet: none of this machine, of its network, or kept for something else (RFC 6890). */
    Addresses PUBLIC = Addresses::isPublic;

    boolean allow(InetAddress address);

    private static boolean isPublic(InetAddress address) {
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special
                && (address instanceof Inet4Address
                        ? isPublic4(address.getAddress())
                        : isPublic6(address.getAddress()));
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        return !(first == 0
                || first >= 240
                // carriers' own networks
                || first == 100 && second >= 64 && second < 128
                || first == 192 && second == 0 && (third == 0 || third == 2)
                // benchmarks, documentation
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113);
    }

    /** Global unicast alone, and none of its parts that lead to an IPv4 address (6to4, Teredo) or nowhere. */
    private static boolean isPublic6(byte[] b) {
        int first = (b[0] & 0xff) << 8 | b[1] & 0xff;
        int second = (b[2] & 0xff) << 8 | b[3] & 0xff;
        boolean global = first >> 13 == 1;
        return global && first != 0x2002 && !(first == 0x2001 && (second < 0x200 || second == 0xdb8));
    }
}
