using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using HousingFirst.Platform.Audit;

namespace HousingFirst.Web.CommandLine;

/// <summary>What all verbs share: exit codes, options, and how they answer.</summary>
internal static class Shared
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;

    public static readonly Option<bool> Json = new("--json") { Description = "Machine-readable output.", Recursive = true };

    public static readonly Option<bool> Verbose = new("--verbose") { Description = "Say more when something fails.", Recursive = true };

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Option<string> Portal() => new("--portal") { Description = "The portal's name.", Required = true };

    /// <summary>Runs a verb with the host's services, and turns what it throws into one line.</summary>
    public static async Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, CancellationToken, Task<int>> verb, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = PlatformHost.Build([], quiet: true);
            await app.Services.GetRequiredService<HostStart>().PrepareAsync(cancellationToken);
            app.Services.GetRequiredService<AuditCommand>().Verb = VerbOf(parsed);
            var code = await verb(app.Services, cancellationToken);
            await app.Services.GetRequiredService<AuditHeads>().FlushAsync(CancellationToken.None);
            return code;
        }
#pragma warning disable CA1031 // The command line's border: whatever failed is said in one line, more with --verbose.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine(parsed.GetValue(Verbose) ? exception.ToString() : exception.Message);
            return Refused;
        }
    }

    /// <summary>Runs a verb inside a portal.</summary>
    public static Task<int> InPortalAsync(
        ParseResult parsed, string portal, Func<IServiceProvider, CancellationToken, Task<int>> verb, CancellationToken cancellationToken) =>
        RunAsync(parsed, (services, token) => InPortalAsync(parsed, services, portal, verb, token), cancellationToken);

    /// <summary>Goes into a portal. One that is being restored is left alone: what is written there would go with what is kept aside.</summary>
    public static async Task<int> InPortalAsync(
        ParseResult parsed,
        IServiceProvider services,
        string portal,
        Func<IServiceProvider, CancellationToken, Task<int>> verb,
        CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<PortalDirectory>().FindAsync(portal, cancellationToken) is null)
        {
            return Refuse(parsed, $"There is no portal {portal}. `portal list` shows those there are.");
        }

        await using var visit = await services.GetRequiredService<PortalDoor>().TryEnterUnlessClosedAsync(portal, cancellationToken);
        return visit is null
            ? Refuse(parsed, $"The portal {portal} is being restored. Try again when that is done.")
            : await services.GetRequiredService<PortalWork>().RunAsync(visit.Portal, scope => verb(scope, cancellationToken), cancellationToken);
    }

    // "recipe apply": names of verbs alone, never what was given to them.
    private static string VerbOf(ParseResult parsed) =>
        parsed.CommandResult.Parent is CommandResult { Parent: not null } group
            ? $"{group.Command.Name} {parsed.CommandResult.Command.Name}"
            : parsed.CommandResult.Command.Name;

    /// <summary>The answer: JSON, or the lines that a person reads.</summary>
    public static int Answer(ParseResult parsed, object json, IEnumerable<string> lines)
    {
        if (parsed.GetValue(Json))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(json, Written));
        }
        else
        {
            foreach (var line in lines)
            {
                Console.Out.WriteLine(line);
            }
        }

        return Done;
    }

    /// <summary>One line of why.</summary>
    public static int Refuse(ParseResult parsed, string why, object? json = null)
    {
        if (parsed.GetValue(Json))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(json ?? new { error = why }, Written));
        }

        Console.Error.WriteLine(why);
        return Refused;
    }
}
