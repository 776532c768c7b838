package org.sozialraum.tool.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses, such as {@code 10.0.0.0/8} or {@code 192.0.2.7}.
 *
 * @param bits how many leading bits count
 */
public record Network(InetAddress start, int bits) {
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]+");

    public Network {
        if (bits < 0 || bits > start.getAddress().length * 8)
            throw new IllegalArgumentException("not a length of a network: " + bits);
    }

    /** Empty unless it is an address or a range in numbers; host names are never looked up. */
    public static Optional<Network> of(String text) {
        String[] parts = text.strip().split("/", 2);
        return literal(parts[0]).flatMap(address -> {
            int all = address.getAddress().length * 8;
            if (parts.length == 1) return Optional.of(new Network(address, all));
            return length(parts[1], all).map(bits -> new Network(address, bits));
        });
    }

    /** Empty if it is not an address in numbers. */
    public static Optional<InetAddress> literal(String text) {
        if (!LITERAL.matcher(text).matches() || !(text.contains(":") || text.contains("."))) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    public boolean contains(InetAddress address) {
        byte[] mine = start.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) return false;
        int whole = bits / 8;
        if (!Arrays.equals(mine, 0, whole, other, 0, whole)) return false;
        int mask = 0xff00 >> bits % 8 & 0xff;
        return bits % 8 == 0 || (mine[whole] & mask) == (other[whole] & mask);
    }

    private static Optional<Integer> length(String text, int most) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > most) return Optional.empty();
        return Optional.of(Integer.parseInt(text));
    }
}
