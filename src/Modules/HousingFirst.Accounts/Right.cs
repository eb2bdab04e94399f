using System.Collections.Immutable;

namespace HousingFirst.Accounts;

/// <summary>A permission in words.</summary>
internal sealed record Right(string Name, string Text, ImmutableArray<string> ImpliedBy);
