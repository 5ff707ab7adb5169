using DebtBot.Storage;
using DebtBot.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>The tables come by the command; a start only looks, and refuses in one sentence.</summary>
public sealed class Migrations
{
    [Fact]
    public async Task The_command_makes_the_tables_once_and_then_has_nothing_to_do()
    {
        var options = await Empty();
        Assert.NotEmpty(Schema.Migrate(options));
        Assert.Empty(Schema.Migrate(options));
        await using var store = Open(options);
    }

    [Fact]
    public async Task Several_at_once_apply_each_script_once()
    {
        var options = await Empty();
        var applied = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Schema.Migrate(options))));
        var names = applied.SelectMany(scripts => scripts).ToList();
        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public async Task A_start_on_tables_that_are_missing_is_refused_and_names_the_command()
    {
        var options = await Empty();
        Assert.Contains("“migrate”", Assert.Throws<StoreUnusableException>(() => Open(options)).Message, StringComparison.Ordinal);
        await using var source = Connections.Open(options);
        await using var tables = source.CreateCommand("select count(*) from information_schema.tables where table_schema = 'public'");
        Assert.Equal(0L, await tables.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Scripts_of_a_newer_program_do_not_stop_an_older_one()
    {
        var options = new PostgreSqlOptions { Connection = await (await PostgresCluster.Shared()).NewDatabase() };
        await PostgresCluster.Execute(options.Connection, "insert into schemaversions (scriptname, applied) values ('9999_later.sql', now())");
        await using var store = Open(options);
    }

    [Fact]
    public async Task A_database_that_would_forget_acknowledged_work_is_refused()
    {
        var options = new PostgreSqlOptions { Connection = await (await PostgresCluster.Shared()).NewDatabase() + ";Options=-c synchronous_commit=off" };
        Assert.Contains("synchronous_commit", Assert.Throws<StoreUnusableException>(() => Open(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_with_other_keys_is_refused()
    {
        var options = new PostgreSqlOptions { Connection = await (await PostgresCluster.Shared()).NewDatabase() };
        await using var first = Open(options);
        Assert.Contains("Storage:KeysFolder", Assert.Throws<StoreUnusableException>(() => Open(options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host=db;Pass word=hidden-word")]
    public void A_connection_string_that_cannot_be_read_is_refused_without_repeating_it(string connection)
    {
        var fault = Assert.Throws<StoreUnusableException>(() => Connections.Open(new() { Connection = connection }));
        Assert.Contains("Storage:PostgreSql:Connection", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-word", fault.ToString(), StringComparison.Ordinal);
    }

    private static async Task<PostgreSqlOptions> Empty() => new() { Connection = await (await PostgresCluster.Shared()).NewDatabase(withTables: false) };

    [Theory]
    [InlineData("Host=db", "GSS Encryption Mode=Disable")]
    [InlineData("Host=db;GSS Encryption Mode=Require", "GSS Encryption Mode=Require")]
    public async Task Kerberos_is_looked_for_only_where_the_connection_asks_for_it(string connection, string expected)
    {
        await using var source = Connections.Open(new() { Connection = connection });
        Assert.Contains(expected, source.ConnectionString, StringComparison.Ordinal);
    }

    private static PostgreSqlStore Open(PostgreSqlOptions options) => PostgreSqlStore.Open(Connections.Open(options), new Sealer(new EphemeralDataProtectionProvider()), options, hotBytes: 0);
}
