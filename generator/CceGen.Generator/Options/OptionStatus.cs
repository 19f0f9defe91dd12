namespace CceGen.Generator.Options;

/// <summary>What came of applying a text to an option.</summary>
internal enum OptionStatus
{
    Applied,

    /// <summary>A value that NSwag knows and we do not generate.</summary>
    NotSupported,

    Invalid,
}
