using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace HousingFirst.Testing.Postgres;

/// <summary>
/// A PostgreSQL of Debian's package, started on a free port with its data in a temporary folder, for as long as the tests run.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Installed = "/usr/lib/postgresql";
    private const string User = "postgres";

    // Debian keeps each version beside the others; the newest counts.
    private static readonly string? Binaries = Directory.Exists(Installed)
        ? Directory.GetDirectories(Installed)
            .Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "postgres")))
            .MaxBy(folder => int.TryParse(Path.GetFileName(Path.GetDirectoryName(folder)), CultureInfo.InvariantCulture, out var version) ? version : 0)
        : null;

    private readonly string _folder;
    private readonly Process _process;

    private PostgresServer(string folder, Process process, NpgsqlDataSource source)
    {
        _folder = folder;
        _process = process;
        Source = source;
    }

    /// <summary>Why there is no server to test with, or null.</summary>
    public static string? WhyMissing => Binaries is null ? $"PostgreSQL is not installed in {Installed}." : null;

    /// <summary>Leads to the server's database.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>Starts a server and waits until it answers.</summary>
    public static async Task<PostgresServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hf-postgres-").FullName;
        var port = FreePort();
        if (Environment.IsPrivilegedProcess)
        {
            // The server refuses to run as root.
            await RunAsync("chown", User, folder);
        }

        await RunAsUserAsync($"{Binaries}/initdb", "-D", $"{folder}/data", "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        var process = StartAsUser(
            $"{Binaries}/postgres", "-D", $"{folder}/data", "-k", folder, "-p", $"{port}", "-h", "127.0.0.1",
            "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off");
        await UntilReadyAsync(process);
        var connection = new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1", Port = port, Username = User, Database = User, MaxPoolSize = 50, IncludeErrorDetail = false,
        };
        return new(folder, process, NpgsqlDataSource.Create(connection));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        // SIGINT ends sessions and the server; a kill would leave its helpers behind for a moment.
        await RunAsync("kill", "-INT", $"{_process.Id}");
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task UntilReadyAsync(Process process)
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new List<string>();
        process.ErrorDataReceived += (_, line) =>
        {
            said.Add(line.Data ?? "");
            if (line.Data is null)
            {
                ready.TrySetException(new InvalidOperationException($"PostgreSQL did not start:{string.Join('\n', said)}"));
            }
            else if (line.Data.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                ready.TrySetResult();
            }
        };
        process.BeginErrorReadLine();
        await ready.Task;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task RunAsUserAsync(string file, params string[] arguments) => ExitAsync(StartAsUser(file, arguments));

    private static Task RunAsync(string file, params string[] arguments) => ExitAsync(Start(file, arguments));

    // setpriv becomes the program, so that the process id is the server's own.
    private static Process StartAsUser(string file, params string[] arguments) => Environment.IsPrivilegedProcess
        ? Start("setpriv", [$"--reuid={User}", $"--regid={User}", "--clear-groups", file, .. arguments])
        : Start(file, arguments);

    private static Process Start(string file, string[] arguments) => Process.Start(new ProcessStartInfo(file, arguments)
    {
        UseShellExecute = false,
        RedirectStandardError = true,
        RedirectStandardOutput = true,
        WorkingDirectory = Path.GetTempPath(),
        Environment = { ["LC_ALL"] = "C" },
    })!;

    private static async Task ExitAsync(Process process)
    {
        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = await process.StandardError.ReadToEndAsync();
            await output;
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{process.StartInfo.FileName} failed: {error}");
            }
        }
    }
}
