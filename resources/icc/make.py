"""Make the sRGB profile that the PDFs carry: `python resources/icc/make.py`."""

from __future__ import annotations

from pathlib import Path

from PIL import ImageCms

if __name__ == "__main__":
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Path(__file__).with_name("sRGB.icc").write_bytes(profile)
