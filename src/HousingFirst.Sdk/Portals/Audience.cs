using System.Collections.Immutable;

namespace HousingFirst.Sdk.Portals;

/// <summary>Who may see a portal, a manual or a content item. Part of every query, cache key and navigation.</summary>
/// <param name="Kind">Everybody, signed-in people, or people with one of the roles.</param>
/// <param name="Roles">Role names; counts only for <see cref="AudienceKind.Roles"/>.</param>
public sealed record Audience(AudienceKind Kind, ImmutableArray<string> Roles)
{
    /// <summary>Everybody, signed in or not.</summary>
    public static Audience Everybody { get; } = new(AudienceKind.Everybody, []);

    /// <summary>Everybody who is signed in to the portal.</summary>
    public static Audience SignedIn { get; } = new(AudienceKind.SignedIn, []);

    /// <summary>People with at least one of the roles.</summary>
    public static Audience Of(params ReadOnlySpan<string> roles) => new(AudienceKind.Roles, [.. roles]);

    /// <summary>Whoever one of the audiences admits; nobody when there are none.</summary>
    public static Audience AnyOf(IReadOnlyCollection<Audience> audiences)
    {
        ArgumentNullException.ThrowIfNull(audiences);
        if (audiences.Any(audience => audience.Kind == AudienceKind.Everybody))
        {
            return Everybody;
        }

        return audiences.Any(audience => audience.Kind == AudienceKind.SignedIn)
            ? SignedIn
            : new(AudienceKind.Roles, [.. audiences.SelectMany(audience => audience.Roles).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>True when a reader with these roles is let in. Administrators are let in everywhere.</summary>
    /// <param name="signedIn">Whether the reader is signed in to this portal.</param>
    /// <param name="roles">The reader's roles in this portal.</param>
    public bool Admits(bool signedIn, IReadOnlySet<string> roles)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return Kind switch
        {
            AudienceKind.Everybody => true,
            AudienceKind.SignedIn => signedIn,
            AudienceKind.Roles => signedIn && (roles.Contains(Security.WellKnownRoles.Administrator) || Roles.Any(roles.Contains)),
            _ => false,
        };
    }

    /// <summary>Reads the written form: <c>everybody</c>, <c>signed-in</c>, <c>nobody</c>, or role names separated by commas.</summary>
    public static Audience Parse(string? text) => text?.Trim() switch
    {
        null or "" or "everybody" => Everybody,
        "signed-in" => SignedIn,
        "nobody" => Of(),
        var roles => new(AudienceKind.Roles, [.. roles.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]),
    };

    /// <summary>The written form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Kind switch
    {
        AudienceKind.Everybody => "everybody",
        AudienceKind.SignedIn => "signed-in",
        _ when Roles.IsEmpty => "nobody",
        _ => string.Join(',', Roles),
    };

    /// <inheritdoc/>
    public bool Equals(Audience? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());
}
