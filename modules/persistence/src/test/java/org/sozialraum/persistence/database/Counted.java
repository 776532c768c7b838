package org.sozialraum.persistence.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Notes every statement that is run, and every commit. */
public final class Counted {
    private final List<String> statements = new CopyOnWriteArrayList<>();

    public Database open(DatabaseSettings settings) {
        return Database.open(settings, pool -> watched(DataSource.class, pool, ""));
    }

    /** What was run since the last call. */
    public List<String> take() {
        List<String> taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    private <T> T watched(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                Counted.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments, sql)));
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments, String sql)
            throws Throwable {
        if (method.getName().startsWith("execute")) {
            statements.add(sql);
        } else if (method.getName().equals("commit")) {
            statements.add("commit");
        }
        Object result = invoke(target, method, arguments);
        if (result instanceof PreparedStatement statement && arguments != null) {
            return watched(PreparedStatement.class, statement, String.valueOf(arguments[0]));
        }
        return result instanceof Connection connection ? watched(Connection.class, connection, "") : result;
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
