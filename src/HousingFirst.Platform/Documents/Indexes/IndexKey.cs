using System.Collections.Immutable;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>A database index that an index type asks for.</summary>
internal sealed record IndexKey(ImmutableArray<string> Columns, bool IsUnique)
{
    public override string ToString() => $"{string.Join(',', Columns)} {IsUnique}";
}
