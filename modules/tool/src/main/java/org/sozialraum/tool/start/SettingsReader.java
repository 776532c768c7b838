package org.sozialraum.tool.start;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Turns words of the environment into {@link Settings}, or into all problems at once. Used once. */
final class SettingsReader {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int KEY_BYTES = 32;

    private final Function<String, Optional<String>> words;
    private final List<Problem> problems = new ArrayList<>();

    /** @param words what a setting of the given name, such as {@code SOZIALRAUM_DATA}, is set to */
    SettingsReader(Function<String, Optional<String>> words) {
        this.words = name -> words.apply(name).map(String::strip).filter(word -> !word.isEmpty());
    }

    /** @throws Misconfigured with all problems */
    Settings read() {
        Path data = data();
        URI publicUrl = publicUrl();
        DatabaseAddress database = database(data);
        Path ltiConfig = ltiConfig();
        Path curriculum = curriculum();
        boolean privateNetwork = yesOrNo("SOZIALRAUM_PRIVATE_NETWORK");
        Optional<Secret> masterKey = masterKey();
        List<Network> proxies = trustedProxies();
        boolean adminLink = adminLink();
        boolean preview = preview(publicUrl);
        if (!problems.isEmpty()) throw new Misconfigured(problems);
        return new Settings(
                publicUrl,
                database,
                data,
                ltiConfig,
                curriculum,
                privateNetwork,
                masterKey,
                proxies,
                adminLink,
                preview);
    }

    private URI publicUrl() {
        String setting = "SOZIALRAUM_PUBLIC_URL";
        Optional<String> given = words.apply(setting);
        if (given.isEmpty() && !LOOPBACK.contains(address()))
            problem(
                    setting,
                    "is missing, though others can reach this node. Set it to the address that browsers use,"
                            + " such as https://lernen.example.org.");
        String text = given.orElseGet(() -> "http://127.0.0.1:" + port());
        Optional<URI> origin = origin(text);
        if (origin.isEmpty())
            problem(
                    setting,
                    "\"" + text + "\" is not scheme, host and port alone, such as https://lernen.example.org."
                            + " Leave out path, query and user name.");
        else if (origin.get().getScheme().equals("http")
                && !LOOPBACK.contains(origin.get().getHost()))
            problem(
                    setting,
                    "\"" + text + "\" is not encrypted, and browsers refuse our cookies there."
                            + " Use https://, with a proxy in front that holds the certificate.");
        return origin.orElse(URI.create("http://127.0.0.1"));
    }

    private String address() {
        return words.apply("SOZIALRAUM_ADDRESS").orElse("127.0.0.1");
    }

    private int port() {
        String setting = "SOZIALRAUM_PORT";
        String text = words.apply(setting).orElse("8080");
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535)
            return Integer.parseInt(text);
        problem(setting, "\"" + text + "\" is not a port. Give a number from 1 to 65535.");
        return 8080;
    }

    private static Optional<URI> origin(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null)
                return Optional.empty();
            if (!uri.getRawPath().isEmpty() || uri.getRawQuery() != null || uri.getRawFragment() != null)
                return Optional.empty();
            String lower = uri.toString().toLowerCase(Locale.ROOT);
            if (!lower.startsWith("https://") && !lower.startsWith("http://")) return Optional.empty();
            return Optional.of(new URI(lower));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private DatabaseAddress database(Path data) {
        String setting = "SOZIALRAUM_DATABASE_URL";
        String url = words.apply(setting)
                .orElseGet(() -> "jdbc:h2:file:" + data.resolve("database").resolve("sozialraum"));
        if (!DatabaseAddress.isKnown(url))
            problem(
                    setting,
                    "does not begin with jdbc:postgresql: or jdbc:h2:. Set it to jdbc:postgresql://host/name,"
                            + " or leave it out for a database in the data folder.");
        return new DatabaseAddress(
                url,
                words.apply("SOZIALRAUM_DATABASE_USER"),
                words.apply("SOZIALRAUM_DATABASE_PASSWORD").map(Secret::new));
    }

    private Path data() {
        String setting = "SOZIALRAUM_DATA";
        Path folder = path(setting, "data");
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder))
                problem(
                        setting,
                        "nothing can be written into " + folder + ". Give this user the right to, or another folder.");
        } catch (IOException e) {
            problem(setting, "the folder " + folder + " can't be made. Give one that this user may write into.");
        }
        return folder;
    }

    private Path ltiConfig() {
        Path folder = path("SOZIALRAUM_LTI_CONFIG", "lti-config");
        if (!Files.isDirectory(folder.resolve("platforms")))
            problem(
                    "SOZIALRAUM_LTI_CONFIG",
                    folder + " has no folder \"platforms\". Give the folder that has it;" + " it may be empty.");
        return folder;
    }

    private Path curriculum() {
        Path folder = path("SOZIALRAUM_CURRICULUM", "curriculum");
        if (!Files.isRegularFile(folder.resolve("catalogue.json")))
            problem("SOZIALRAUM_CURRICULUM", folder + " has no file catalogue.json. Give the folder with the modules.");
        return folder;
    }

    private Path path(String setting, String otherwise) {
        String text = words.apply(setting).orElse(otherwise);
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            problem(setting, "\"" + text + "\" can't be the name of a folder.");
            return Path.of(otherwise).toAbsolutePath();
        }
    }

    private boolean yesOrNo(String setting) {
        String text = words.apply(setting).orElse("false").toLowerCase(Locale.ROOT);
        if (!Set.of("true", "false").contains(text)) problem(setting, "\"" + text + "\" is neither true nor false.");
        return text.equals("true");
    }

    private Optional<Secret> masterKey() {
        String setting = "SOZIALRAUM_MASTER_KEY";
        Optional<String> text = words.apply(setting);
        if (text.isPresent() && !isKey(text.get()))
            problem(setting, "is not 32 bytes in Base64. Make one with: openssl rand -base64 32");
        return text.map(Secret::new);
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private List<Network> trustedProxies() {
        String setting = "SOZIALRAUM_TRUSTED_PROXIES";
        List<Network> networks = new ArrayList<>();
        for (String part : Arrays.asList(words.apply(setting).orElse("").split("[,\\s]+"))) {
            if (part.isEmpty()) continue;
            Optional<Network> network = Network.of(part);
            network.ifPresent(networks::add);
            if (network.isEmpty())
                problem(setting, "\"" + part + "\" is not an address in numbers, such as 10.0.0.5 or 10.0.0.0/8.");
        }
        return networks;
    }

    private boolean adminLink() {
        String setting = "SOZIALRAUM_ADMIN_LINK";
        Optional<String> text = words.apply(setting);
        if (text.isPresent() && !text.get().equals("new"))
            problem(setting, "\"" + text.get() + "\" means nothing. Set it to new for another link, or leave it out.");
        return text.isPresent();
    }

    private boolean preview(URI publicUrl) {
        String setting = "SOZIALRAUM_PREVIEW";
        boolean wanted = yesOrNo(setting);
        if (wanted && !(LOOPBACK.contains(publicUrl.getHost()) && LOOPBACK.contains(address())))
            problem(setting, "lets everybody in, so it is for authors on their own machine. Leave it out here.");
        return wanted;
    }

    private void problem(String setting, String sentence) {
        problems.add(new Problem(setting, sentence));
    }
}
