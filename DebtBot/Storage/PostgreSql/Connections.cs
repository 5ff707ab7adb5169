using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>The connections to PostgreSQL with the settings the store relies on.</summary>
internal static class Connections
{
    private const int ConnectSeconds = 3, KeepAliveSeconds = 10, Prepared = 32, OtherConnections = 8;

    /// <exception cref="StoreUnusableException">The connection string is missing or not readable.</exception>
    public static NpgsqlDataSource Open(PostgreSqlOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Connection))
        {
            throw new StoreUnusableException($"{PostgreSqlOptions.Section}:Connection is not set; PostgreSQL cannot be reached without it.");
        }

        try
        {
            return NpgsqlDataSource.Create(Settings(options));
        }
        catch (Exception slip) when (slip is ArgumentException or NotSupportedException or FormatException)
        {
            // The message of the slip may quote the password.
            throw new StoreUnusableException($"{PostgreSqlOptions.Section}:Connection is not an Npgsql connection string like Host=db;Database=debtbot;Username=debtbot ({slip.GetType().Name}).");
        }
    }

    private static NpgsqlConnectionStringBuilder Settings(PostgreSqlOptions options)
    {
        var milliseconds = options.StatementSeconds * 1000;
        var settings = new NpgsqlConnectionStringBuilder(options.Connection)
        {
            ApplicationName = "DebtBot",
            Timeout = ConnectSeconds,
            CommandTimeout = options.StatementSeconds + 1,
            KeepAlive = KeepAliveSeconds,
            MaxPoolSize = (options.Lanes * 2) + OtherConnections,
            MaxAutoPrepare = Prepared,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            IncludeErrorDetail = false,
        };
        if (!settings.ShouldSerialize("GSS Encryption Mode"))
        {
            // Otherwise it looks for Kerberos first, which the small images lack, and says so twice at each start.
            settings.GssEncryptionMode = GssEncryptionMode.Disable;
        }

        settings.Options = $"{settings.Options} -c statement_timeout={milliseconds} -c lock_timeout={milliseconds} -c idle_in_transaction_session_timeout={milliseconds}".Trim();
        if (settings.Host?.Contains(',', StringComparison.Ordinal) == true)
        {
            settings.TargetSessionAttributes ??= "read-write";
        }

        return settings;
    }
}
