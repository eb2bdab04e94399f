namespace HousingFirst.Sdk.Content.Editing;

/// <summary>Lets people edit a part. Made once a request; what it does not touch in the part stays as it is.</summary>
public interface IPartEditor
{
    /// <summary>The part's own name.</summary>
    string PartName { get; }

    /// <summary>Says what can be written in the part: adds inputs with what it holds now. The part's own fields are there by themselves.</summary>
    ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken);

    /// <summary>
    /// Takes what was written into the part, and refuses what cannot be taken, by input. Called when an input holds something else than
    /// the part; inputs without a problem of length or kind alone.
    /// </summary>
    ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken);
}
