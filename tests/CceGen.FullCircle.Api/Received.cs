namespace CceGen.FullCircle.Api;

/// <summary>What the application was given by the last request, for tests that compare it with what was sent.</summary>
public sealed class Received
{
    public object? Value { get; private set; }

    public T Take<T>(T value)
    {
        Value = value;
        return value;
    }
}
