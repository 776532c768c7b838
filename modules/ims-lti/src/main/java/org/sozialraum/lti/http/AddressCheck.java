package org.sozialraum.lti.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.sozialraum.lti.http.Answer.NoAnswer;
import org.sozialraum.lti.http.Answer.Reason;
import org.sozialraum.lti.platform.Origin;

/** Judges where a request would go, so that nobody can send us into the institution's own network. */
final class AddressCheck {
    private final boolean privateNetwork;

    AddressCheck(boolean privateNetwork) {
        this.privateNetwork = privateNetwork;
    }

    /** Why no request may go there; empty if it may. */
    Optional<NoAnswer> refusal(URI address) {
        Optional<Origin> origin = Origin.in(address);
        if (origin.isEmpty()) return refused("not a web address");
        if (privateNetwork) return Optional.empty();
        if (!origin.get().scheme().equals("https")) return refused(origin.get().host() + " is not asked over https");
        return refusedHost(origin.get().host());
    }

    private static Optional<NoAnswer> refusedHost(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!isPublic(address)) return refused(host + " has a private address");
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(new NoAnswer(Reason.UNREACHABLE, host + " is not known to the name server"));
        }
    }

    private static Optional<NoAnswer> refused(String detail) {
        return Optional.of(new NoAnswer(
                Reason.ADDRESS_REFUSED, detail + "; an administrator can allow private networks for trials"));
    }

    /** Whether an address belongs to the public internet, by the special-purpose registries of RFC 6890. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        return first != 0
                && first < 240
                && !(first == 100 && (second & 0xc0) == 64)
                && !(first == 192 && second == 0 && four[2] == 0)
                && !(first == 198 && (second & 0xfe) == 18);
    }

    /** Only global unicast, and none of the prefixes that hide an IPv4 address inside. */
    private static boolean isPublicSix(byte[] six) {
        int first = six[0] & 0xff;
        int second = six[1] & 0xff;
        boolean globalUnicast = (first & 0xe0) == 0x20;
        boolean sixToFour = first == 0x20 && second == 0x02;
        boolean teredo = first == 0x20 && second == 0x01 && six[2] == 0 && six[3] == 0;
        return globalUnicast && !sixToFour && !teredo;
    }
}
