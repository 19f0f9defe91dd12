namespace CceGen.FullCircle.Api.Models;

/// <summary>An enum that ASP.NET Core writes as a number.</summary>
public enum NumberedState
{
    Unknown = 0,
    Open = 3,
    Closed = 7,
}
