namespace HousingFirst.Backups;

/// <summary>What a person types who puts the portal back.</summary>
internal sealed record RestoreForm
{
    /// <summary>The portal's title.</summary>
    public string? Name { get; init; }

    /// <summary>The person's own password.</summary>
    public string? Password { get; init; }

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(RestoreForm);
}
