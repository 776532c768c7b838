package org.sozialraum.tool.web;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.sozialraum.tool.start.Network;

/** Who calls: the nearest address that is not one of our own proxies. What a stranger claims is not believed. */
public record Caller(List<Network> trustedProxies) {
    public static final String FORWARDED = "X-Forwarded-For";

    public Caller {
        trustedProxies = List.copyOf(trustedProxies);
    }

    /**
     * @param connection address at the other end of the connection
     * @param forwarded the header: the caller first, then each proxy but the last
     */
    public String address(String connection, Optional<String> forwarded) {
        if (forwarded.isEmpty() || !trusted(connection)) return connection;
        String nearest = connection;
        List<String> hops = List.of(forwarded.get().split(","));
        for (String hop : hops.reversed()) {
            Optional<InetAddress> address = Network.literal(hop.strip());
            if (address.isEmpty()) return nearest;
            nearest = address.get().getHostAddress();
            if (!trusted(nearest)) return nearest;
        }
        return nearest;
    }

    private boolean trusted(String address) {
        return Network.literal(address).stream()
                .anyMatch(known -> trustedProxies.stream().anyMatch(network -> network.contains(known)));
    }
}
