using System.ComponentModel.DataAnnotations;

namespace HousingFirst.Platform.Portals;

/// <summary>The host's settings, section <c>HousingFirst</c>.</summary>
internal sealed record HostOptions
{
    /// <summary>Folder of the host store, the portals and their media. Relative to the folder the host was started from.</summary>
    [Required]
    public string DataPath { get; init; } = "App_Data";

    /// <summary>Where portals keep their rows: <c>sqlite</c> or <c>postgres</c>.</summary>
    [RegularExpression("^(sqlite|postgres)$", ErrorMessage = "HousingFirst:Database is sqlite or postgres.")]
    public string Database { get; init; } = "sqlite";

    /// <summary>Whether the demo portals are composed when there are no portals. Null: in Development only.</summary>
    public bool? Demo { get; init; }

    /// <summary>Instant at which the clock starts; counts in Development only.</summary>
    public DateTimeOffset? Clock { get; init; }

    /// <summary>
    /// Where the host is reached from outside, such as <c>https://portaler.example.org</c>; links in mails begin with it. A portal with a
    /// host name of its own takes that instead, with this one's scheme and port.
    /// </summary>
    [Url]
    public string? PublicAddress { get; init; }

    /// <summary>Who runs the host and where it stands, for the sheet on where data lie.</summary>
    public string? RunBy { get; init; }

    /// <summary>Folder of the recipes that the host ships; relative to the program's own folder.</summary>
    public string RecipesPath { get; init; } = "recipes";

    /// <summary>True for PostgreSQL.</summary>
    public bool UsesPostgres => Database == "postgres";
}
