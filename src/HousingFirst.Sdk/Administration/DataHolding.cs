using System.Collections.Immutable;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Sdk.Administration;

/// <summary>Something that a portal keeps, in the reader's language.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Holds">What stands in it, in one or two sentences.</param>
/// <param name="Kept">How long, by the portal's present settings, and what ends it.</param>
/// <param name="Order">Lower stands first.</param>
public sealed record DataHolding(string Title, string Holds, string Kept, int Order)
{
    /// <summary>Whether it is about people who can be told from it.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>Whoever has one of these can read it. Empty: nobody by the portal's pages.</summary>
    public ImmutableArray<Permission> ReadBy { get; init; } = [];

    /// <summary>Whether readers see it, each what its audience admits.</summary>
    public bool IsForReaders { get; init; }

    /// <summary>The documents that it stands in, by their classes; empty where it stands elsewhere.</summary>
    public ImmutableArray<Type> Documents { get; init; } = [];

    /// <summary>The same for documents whose classes are the platform's own: by the names that they are stored under.</summary>
    public ImmutableArray<string> PlatformDocuments { get; init; } = [];
}
