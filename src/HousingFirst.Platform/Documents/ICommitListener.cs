namespace HousingFirst.Platform.Documents;

/// <summary>Hears of this process's own commits that raised a counter, so that its next request sees them at once.</summary>
internal interface ICommitListener
{
    void Committed(PortalDatabase database);
}
