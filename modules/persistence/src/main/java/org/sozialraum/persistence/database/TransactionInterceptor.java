package org.sozialraum.persistence.database;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.InTransaction;

/** Puts the methods of a use case into a transaction. */
@Interceptor
@InTransaction
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class TransactionInterceptor {
    private final Database database;

    @Inject
    TransactionInterceptor(Database database) {
        this.database = database;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) {
        return database.<@Nullable Object>inTransaction(() -> proceed(call));
    }

    private static @Nullable Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a use case threw a checked exception", e);
        }
    }
}
