using System.Collections.Immutable;

namespace HousingFirst.Sdk.Security.Workplace;

/// <summary>Sets up how the current portal's people sign in at their workplace.</summary>
public interface IWorkplaceSetup
{
    /// <summary>Where the provider sends people back to; it is to be registered there. Null where the host was not told its own address.</summary>
    Uri? ReturnAddress { get; }

    /// <summary>Saves the settings, unless something is in the way.</summary>
    /// <param name="settings">The settings; the sealed secret in them does not count.</param>
    /// <param name="secret">A new secret; null keeps the one that is there, empty takes it away.</param>
    /// <param name="cancellationToken">Cancels before it is saved.</param>
    /// <returns>All that is in the way; empty when it is saved.</returns>
    Task<ImmutableArray<WorkplaceFinding>> SaveAsync(WorkplaceSettings settings, string? secret, CancellationToken cancellationToken);

    /// <summary>Fetches a provider's discovery document and keys, and says what is wrong with them. Empty: people can be sent there.</summary>
    Task<ImmutableArray<WorkplaceFinding>> TryAsync(string authority, CancellationToken cancellationToken);
}
